package invoice

import (
	"strings"

	"github.com/shopspring/decimal"
)

// column is a column of the table of items.
type column struct {
	role   byte // 'd'escription, 'q'uantity, 'p'rice of one, 'a'mount
	x0, x1 float64
}

// columnRoles are the heads of item tables, as keys.
var columnRoles = columnHeads(map[byte]string{
	'd': `description,item,items,product,service,details,activity,particulars,title,bezeichnung,beschreibung,artikelbezeichnung,artikel,leistung,produkt,position,designation,description des produits,libelle,produit,prestation,descripcion,concepto,articulo,omschrijving,product,dienst,descrizione,prodotto,servizio,descricao,beskrivning,benamning,beskrivelse,nazwa,nazwa towaru`,
	'q': `qty,quantity,units,hours,seats,users,licenses,licences,menge,anzahl,stuck,std,stunden,quantite,qte,nombre,cantidad,cant,unidades,aantal,hoeveelheid,quantita,qta,qtd,quantidade,antal,mangd,antall,ilosc,hrs`,
	'p': `unit price,price,rate,price each,unit cost,price unit,einzelpreis,preis,e preis,stuckpreis,einzel,vk preis,nettopreis,prix unitaire,p u ht,pu ht,pu,prix,precio,precio unitario,prijs,stukprijs,prijs per stuk,prezzo,prezzo unitario,preco,preco unitario,a pris,pris,enhetspris,cena,cena netto`,
	'a': `amount,total,line total,net amount,total price,net,price total,extended,betrag,gesamt,gesamtpreis,summe,nettobetrag,zeilenbetrag,gesamtbetrag,montant,montant ht,total ht,prix ht,importe,total linea,bedrag,totaal,importo,totale,valor,belopp,summa,belob,belop,wartosc netto,line amount,amount usd,amount eur,amount gbp,nettowert`,
})

func columnHeads(lists map[byte]string) map[string]byte {
	m := map[string]byte{}
	for role, list := range lists {
		for _, w := range strings.Split(list, ",") {
			m[strings.ReplaceAll(w, " ", "")] = role
		}
	}
	return m
}

// maxLines bounds the items that are kept of one invoice.
const maxLines = 500

// lines reads the table of items. It is believed only where its amounts add up to the
// net or the total, or where each line is quantity times price.
func (r *reader) lines(inv *Invoice) {
	var out []Line
	for n := range r.rows {
		cols := r.itemHead(n)
		if cols == nil {
			continue
		}
		for k := n + 1; k < len(r.rows) && r.rows[k].page == r.rows[n].page && len(out) < maxLines; k++ {
			if r.totalsRow(k) || k > n+1 && r.itemHead(k) != nil {
				break
			}
			if line, ok := r.itemLine(k, cols); ok {
				out = append(out, line)
			}
		}
	}
	if linesAddUp(out, inv) {
		inv.Lines = out
	}
}

// itemHead returns the columns of a table's head: an amount and a description at least.
func (r *reader) itemHead(n int) []column {
	row := r.rows[n]
	var cols []column
	var roles [128]bool
	for c := row.from; c < row.to; c = r.cellEnd(c) {
		end := r.cellEnd(c)
		key := ""
		for k := c; k < min(end, c+4); k++ {
			key += labelKey(r.words[k].fold)
		}
		role, ok := columnRoles[key]
		if !ok {
			role, ok = columnRoles[labelKey(r.words[c].fold)]
		}
		if !ok {
			continue
		}
		if role == 'a' && roles['a'] {
			for i := range cols {
				if cols[i].role == 'a' {
					cols[i].role = 'x' // the last amount is the line's
				}
			}
		}
		roles[role] = true
		cols = append(cols, column{role, r.words[c].x0, r.words[end-1].x1})
	}
	if !roles['a'] || !roles['d'] || len(cols) < 2 {
		return nil
	}
	return cols
}

// totalsRow says whether a row begins the totals.
func (r *reader) totalsRow(n int) bool {
	row := r.rows[n]
	for i := row.from; i < row.to; i++ {
		f := r.fieldAt(i)
		if (f == fNet || f == fTax || f == fGross || f == fPayable) && r.words[i].gap && r.hits[r.hitAt[i]-1].weight > 1 && len(r.amountsIn(i, row.to)) > 0 {
			return true
		}
	}
	return false
}

// itemLine reads a row under the columns; one without an amount is none.
func (r *reader) itemLine(n int, cols []column) (Line, bool) {
	var line Line
	row := r.rows[n]
	for _, m := range r.amountsIn(row.from, row.to) {
		if m.Percent {
			continue
		}
		switch r.columnAt(cols, r.words[m.i].x0, r.words[m.j-1].x1) {
		case 'a':
			line.Net = decimal.NewNullDecimal(m.Value)
		case 'p':
			line.UnitPrice = decimal.NewNullDecimal(m.Value)
		case 'q':
			line.Qty = decimal.NewNullDecimal(m.Value)
			if m.j < r.cellEnd(m.i) && !strings.ContainsAny(r.words[m.j].text, "0123456789") {
				line.Unit = strings.Trim(r.words[m.j].text, ".,")
			}
		}
	}
	for c := row.from; c < row.to && line.Name == ""; c = r.cellEnd(c) {
		name := r.text(c, r.cellEnd(c))
		if r.columnAt(cols, r.words[c].x0, r.words[r.cellEnd(c)-1].x1) == 'd' && strings.IndexFunc(name, isLetter) >= 0 {
			line.Name = name
		}
	}
	return line, line.Net.Valid && line.Name != ""
}

func isLetter(c rune) bool { return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > 0x7F }

// columnAt returns the role of the column that a span of the row overlaps most, else of
// the nearest.
func (r *reader) columnAt(cols []column, x0, x1 float64) byte {
	role, best := byte(0), -60.0
	for _, c := range cols {
		if over := min(x1, c.x1) - max(x0, c.x0); over > best {
			role, best = c.role, over
		}
	}
	return role
}

func linesAddUp(lines []Line, inv *Invoice) bool {
	var sum decimal.Decimal
	product := len(lines) > 0
	for _, l := range lines {
		sum = sum.Add(l.Net.Decimal)
		product = product && l.Qty.Valid && l.UnitPrice.Valid && l.Qty.Decimal.Mul(l.UnitPrice.Decimal).Sub(l.Net.Decimal).Abs().LessThanOrEqual(tolerance)
	}
	near := func(d decimal.NullDecimal) bool {
		return d.Valid && len(lines) > 0 && sum.Sub(d.Decimal).Abs().LessThanOrEqual(tolerance)
	}
	return product || near(inv.Net) || near(inv.Gross)
}
