package charset

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/traditionalchinese"
)

// A text that no label names, or the western one that programs put on everything.
func TestLatinWithoutLabel(t *testing.T) {
	for _, test := range []struct {
		charset *charmap.Charmap
		text    string
	}{
		{charmap.Windows1250, "Krzesła przyjdą w środę, proszę zostawić klucz przy bramie."},
		{charmap.ISO8859_2, "Krzesła przyjdą w środę, proszę zostawić klucz przy bramie."},
		{charmap.Windows1250, "Łódź jest już gotowa, żagle będą jutro."},
		{charmap.Windows1250, "Židle přijdou ve středu, nechte prosím klíč u vrátnice."},
		{charmap.ISO8859_2, "Židle přijdou ve středu, nechte prosím klíč u vrátnice."},
		{charmap.ISO8859_2, "Nie je možné prísť skôr, kľúč nechajte pri bráne."},
		{charmap.Windows1250, "A székek szerdán jönnek, kérem, hagyják a kulcsot a kapunál, mert később érünk oda."},
		{charmap.ISO8859_2, "A székek szerdán jönnek, kérem, hagyják a kulcsot a kapunál, mert később érünk oda."},
		{charmap.Windows1250, "Scaunele sosesc miercuri, vă rugăm să lăsaţi cheia la poartă pentru şofer."},
		{charmap.ISO8859_2, "Stolice stižu u srijedu, molim ostavite ključ na porti kako bi vozač mogao ući."},
		{charmap.Windows1250, "Stoli pridejo v sredo, prosim pustite ključ pri vratarju, ker voznik ne čaka."},
		{charmap.Windows1254, "Sandalyeler çarşamba günü geliyor, lütfen anahtarı kapıda bırakın."},
		{charmap.Windows1257, "Kėdės atvyks trečiadienį, palikite raktą prie vartų ir paskambinkite, kai būsite."},
		{charmap.Windows1252, "Die Stühle kommen am Mittwoch für die Größe 5 µm, bitte «schnell» prüfen – 20° sind genug."},
		{charmap.Windows1252, "Les chaises arrivent à la fin du mois, même celle du café d’à côté, où êtes-vous ?"},
		{charmap.Windows1252, "¿Cuándo llegan las sillas? El nº 5 está en el almacén, mañana las traeré."},
		{charmap.Windows1252, "As cadeiras não chegaram, há reclamações; você põe a chave no portão amanhã."},
		{charmap.Windows1252, "Le sedie arrivano mercoledì, perché così è più comodo. La città è già avvisata."},
		{charmap.Windows1252, "Stólarnir koma á miðvikudaginn, það er ekki hægt að fá þá fyrr."},
		{charmap.Windows1252, "Stolene kommer på onsdag, vi får dem ikke før. Ærlig talt, så sent som mulig."},
		{charmap.Macintosh, "Die Stühle kommen früher, die Größe stimmt; schöne Grüße aus Köln."},
		{charmap.CodePage850, "Die Stühle kommen früher, die Größe stimmt; schöne Grüße aus Köln."},
		{charmap.CodePage850, "¿Cuándo llegan las sillas? Mañana las traeré con el camión pequeño."},
		{charmap.Windows1250, "Krzesło stało już wczoraj, dzięki."},
		{charmap.Windows1252, "Las sillas no están más allá del almacén."},
		{charmap.KOI8U, "Стільці приїдуть у середу, залиште ключ біля воріт, будь ласка. Їх чотири."},
		{charmap.Windows1252, "Les cadires arribaran dimecres, és així perquè el camió és de València."},
	} {
		data, err := test.charset.NewEncoder().String(test.text)
		if err != nil {
			t.Fatal(err)
		}
		for _, label := range []string{"", "iso-8859-1", "us-ascii"} {
			if got := Decode(label, []byte(data)); got != test.text {
				t.Errorf("%s, label %q:\n got %s\nwant %s", test.charset, label, got, test.text)
			}
		}
	}
}

// In the charset of Taiwan many a letter ends in one of ASCII.
func TestBig5WithoutLabel(t *testing.T) {
	const want = "椅子改到星期三送到，請把鑰匙留在門口，並請通知司機。謝謝！"
	data, err := traditionalchinese.Big5.NewEncoder().String(want)
	if err != nil {
		t.Fatal(err)
	}
	for _, label := range []string{"", "iso-8859-1", "us-ascii"} {
		if got := Decode(label, []byte(data)); got != want {
			t.Errorf("label %q: got %s", label, got)
		}
	}
}

// A name or two prove nothing against their label, and a stray byte nothing against UTF-8.
func TestLabelKept(t *testing.T) {
	for _, test := range []struct{ label, data, want string }{
		{"iso-8859-1", "Bj\xf8rn P\xe1lsson", "Bjørn Pálsson"},
		{"windows-1252", "Andr\xe8s Su\xf1\xe9", "Andrès Suñé"},
		{"koi8-r", "\xeb\xa6\xce\xc5\xc3\xd8", "Кінець"},
		{"", "Gr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln, caf\xe9", "Grüße aus Köln, café"},
		{"utf-8", "Die St\xfchle kommen", "Die Stühle kommen"},
	} {
		if got := Decode(test.label, []byte(test.data)); got != test.want {
			t.Errorf("label %q: got %s, want %s", test.label, got, test.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, label := range []string{"", "utf-7", "iso-8859-1", "gbk", "hz-gb-2312", "iso-2022-kr", "utf-16"} {
		f.Add(label, []byte("Kl\xedč +AOQ- \xbb\xab ~{RNWS~} \x1b$B"))
	}
	f.Fuzz(func(t *testing.T, label string, data []byte) {
		if text := Decode(label, data); !utf8.ValidString(text) && !utf8.Valid(data) {
			t.Errorf("label %q: %q is no UTF-8", label, text)
		}
	})
}
