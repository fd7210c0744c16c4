package newtext

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// markedForms are the forms of firms that are written with marks.
var markedForms = []string{"e.v.", "s.l.", "s.a.", "s.r.l", "s.p.a", "b.v.", "sp. z o", "s.r.o", "d.o.o", "a.ş", " a/s", "o.e.", "ο.ε", "α.ε", "בע\"מ", "(주)", "㈜"}

// companies are the forms of firms.
var companies = newStems(`
	ltd_ limited_ llc_ llp_ inc_ corp_ plc_ gmbh_ ag_ kg_ ohg_ mbh_ mbb_ eg_ sarl_ sas_ sasu_ srl_ spa_ snc_ bv_ nv_ vof_ vzw_ ab_ oy_ oyj_ aps_ lda_ ltda_
	cv_ sl_ kft_ zrt_ bt_ ooo_ pvt_ pty_ pte_ sdn_ bhd_ pt_ uab_ sia_ oü_ ehf_ doo_ ооо_ оао_ зао_ тов_ пао_ оод_ еоод_ ип_ фоп_ cic_ cio_
	-公司 -株式会社 -有限会社 -회사 شركة_ חברת_ شرکت_ -บริษัท công_ty`)

// houses are the words that firms and other houses are named by.
var houses = newStems(`
	universi council department ministr institut college school hospital faculty society association foundation library partners consult trust_ academy
	clinic surgery_ hospice parish_ church_ cathedral diocese chapel_ synagogue mosque_ club_ theatre theater museum gallery bank_ capital_ media_ events_
	stables_ solicitors attorneys chambers_ contractors builders_ textiles foods_ motors_ haulage_ coaches_ logistics_ freight_ transport_ shipping_
	holdings_ group_ services_ solutions_ systems_ technologies_ software_ studio studios_ estates_ estate_agents agency_ bureau_ commission_ directorate
	government embassy consulate parliament senate_ chamber_of borough county_ district_ city_of town_of municipality authority_ coop co-op cooperative
	federation union_ league_ charity_ centre_ center_ laboratory laboratories labs_ industries_ manufacturing_ engineering_ construction_ properties_
	insurance_ brokers_ accountants realty_ travel_ tours_ hotel restaurant_ ristorante_ café bakery_ brewery_ winery_ farm_ farms_ nurseries_
	garage_ tyres_ press_ books_ publishing_ publishers_ packet_ gazette_ quarterly_ records_ productions_ pictures_ films_ orchestra_ choir_ band_
	enterprises_ ventures_ associates_ international_ worldwide_ company_ corporation_ community_ network_ alliance_ council_ housing_ homes_ lettings_
	priory_ abbey_ convent_ semiconductor pharmacy_ dental_ veterinary_ optical_ physiotherapy_ legal_ law_ supplies_ fasteners_ autoparts_ plumbing_ heating_ roofing_ landscaping_ marine_
	aviation_ airways_ airlines_ railway_ drilling_ mining_ energy_ solar_ advisory_ designs_ interiors_ fashion_ jewellers_ opticians_

	-schule -schulen -hochschule verein_ -verein -verband -gemeinde stadtverwaltung landkreis landratsamt -amt_ bezirks -behörde -werk_ -werke_ -betrieb_ -betriebe_
	lehrstuhl_ -lehrstuhl tu_ kanzlei_ -kanzlei praxis_ -praxis apotheke_ -handel_ -bau_ -technik_ -verlag_ genossenschaft -genossenschaft stiftung -stiftung -klinik -klinikum krankenhaus
	-institut museum -museum -theater -bibliothek -archiv gasthof -hof_ hotel_ steuerberat büro_ -büro werkstatt -werkstatt -reisen_ -bank_ sparkasse -kasse_
	-versicherung referat_ ministerium -ministerium hafenmeisterei jugendherberge feuerwehr

	école cabinet_ éditions_ régie collège_ lycée_ atelier_ société_ résidence_ comité_ mairie_ préfecture barreau étude_ clinique_ hôpital_ association_ fédération syndicat
	librairie bibliothèque médiathèque théâtre_ musée_ garage_ hôtel_ toitures_ entreprise_ groupe_ agence_ établissements_ ets_ maison_ ville_de
	communauté_ conseil_ département_ chambre_

	escuela_ colegio_ estudio_ grupo_ ayuntamiento_ ministerio_ facultad_ peluquería taller_ talleres_ empresa_ despacho_ gestoría_ asesoría_ clínica_ hospital_
	posada_ hostal_ universidad instituto_ fundación_ asociación_ cooperativa librería biblioteca teatro_ museo_ inmobiliaria bodega bodegas_ farmacia_ junta_de diputación
	consejería consultorio comunidad_ construcciones_ transportes_ hermanos_ hnos_ cia_ cía_ comercial_

	scuola_ istituto_ liceo_ studio_ ufficio_ comune_di regione_ provincia_ azienda_ officina_ impresa_ ditta_ costruzioni_ ospedale_ università fondazione_
	associazione_ ristorante_ trattoria_ albergo_ farmacia_ libreria_ biblioteca_ cantina_ agenzia_ gruppo_ f.lli fratelli_ banca_

	câmara_municipal prefeitura_ escola_ colégio_ faculdade_ oficina_ clínica_ escritório_ empresa_ construtora_ transportadora_ associação_ fundação_
	junta_de_freguesia secretaria_ depto departamento_ padaria_ livraria_ imobiliária_

	gemeente_ stichting_ waterschap wetterskip_ provincie_ ziekenhuis_ -school_ bedrijf_ -bedrijf_ -techniek_ -bouw_ makelaar advocaten notariaat huisartsen tandarts
	vereniging_ -winkel_ bibliotheek_ uitgeverij_ drukkerij_ -groep_ garage_

	kommun_ -kommun_ kommune_ -kommune_ region_ skola_ skole_ -skola_ -skole_ förening -förening forening -forening stiftelse fastighets -bolag_ -byrå_ byrå_ sogn_ sjukhus
	-sjukhus_ sykehus -sykehus_ universitet -verk_ -verket_ styrelse_ slipp_ -firma_ firma_ rederi_ bibliotek_ kirke_ kyrka_ menighet församling

	kunta_ kunnan_ kaupunki_ kaupungin_ koulu_ -koulu_ lukio_ yliopisto sairaala_ -sairaala_ seurakunta_ yhdistys_ -yhdistys_ säätiö_ osuuskunta_ virasto_ liikelaitos

	urząd_ zakład_ biuro_ szkoła_ szkoły_ gmina_ starostwo katedra_ instytut usługi_ fundacja_ stowarzyszenie_ spółka_ przedsiębiorstwo firma_ hurtownia_ szpital_ uniwersytet politechnika
	kancelaria_ przychodnia_ gabinet_ wydział_ dział_ spółdzielnia_ parafia_ ośrodek_

	úřad_ úrad_ škola_ obec_ obecný_ město_ městský_ mesto_ mestský_ nemocnice_ nemocnica_ univerzita ústav_ spolek_ kancelář_ kancelária_ firma_ podnik_ odbor_ oddělení_ oddelenie_
	iskola_ -iskola_ hivatal_ önkormányzat kórház egyetem egyesület alapítvány iroda_ osztály_ vállalat
	primăria_ școala_ spitalul_ universitatea_ direcția_ serviciul_ cabinetul_ inspectoratul_ asociația_ societatea_
	belediye üniversite kaynakları_ tekstil_ okulu_ hastane derneği_ vakfı_ şirket ticaret_ san_ holding_ fakülte bakanlığı
	općina_ grad_ škole_ bolnica_ sveučilište_ zavod_ udruga_ tvrtka_ ured_ odjel_ služba_ preduzeće_ opština_ občina_ šola_ podjetje_
	ajuntament_ generalitat_ consell_ escola_ institut_ empresa_ menter_ cyngor_ ysgol_ prifysgol_ clwb_ comhairle_ scoil_
	valla vallavalitsus linnavalitsus kool_ savivaldyb mokykla_ novada_ skola_ pašvaldība

	отдел_ завод_ компания_ университет институт_ школа_ больница_ администрация_ управление_ департамент_ фонд_ группа_ бюро_ центр_ фирма_ кафедра_ служба_
	компанія_ лікарня_ адміністрація_ управління_ відділ_ община_ дружество_ министерство_ училище_ болница_ комбинат_ агенция_
	αφοί_ εταιρεία_ δήμος_ σχολείο_ πανεπιστήμιο_ υπουργείο_ γραφείο_ νοσοκομείο_ τμήμα_ φροντιστήριο_

	-製作所 -工業 -印刷 -商店 -銀行 -大学 -学校 -病院 -事務所 -市役所 -研究所 -学院 -医院 -集团 -部 -課 -科技 -工厂 -银行 -팀 -부서 -대학교 -병원 -센터
	مؤسسة_ جامعة_ مدرسة_ مستشفى_ وزارة_ بلدية_ قسم_ إدارة_ مكتب_ מועצה_ עיריית_ אוניברסיטת_ בית_ספר משרד_ מחלקת_ מרכז_ دانشگاه_ اداره_ بیمارستان_
	-बैंक -परिषद -विभाग -विद्यालय -कंपनी -बोर्ड -โรงเรียน -มหาวิทยาลัย -โรงพยาบาล -สำนัก phòng_ trường_ bệnh_viện dinas_ sekolah_ universitas_ rumah_sakit yayasan_ koperasi_`)

// desks are the words that parts of houses are named by, which answer as one.
var desks = newStems(`
	team_ helpdesk_ help_desk service_desk desk_ office_ reception_ support_ department_ dept_ dispatch_ accounts_ accounts_payable accounts_receivable payroll_ admissions_
	box_office customer_service customer_care facilities_ communications_ procurement_ purchasing_ enquiries_ bookings_ residents_ secretariat_ registry_
	-buchhaltung_ sekretariat_ -sekretariat_ kundenservice_ -service_ -dienst_ -abteilung_ abteilung_ empfang_ -team_ vertrieb_ einkauf_ instandhaltung_ -verwaltung_ geschäftsstelle_
	secrétariat_ service_ accueil_ comptabilité_ équipe_ dpto_ departamento_ secretaría_ recepción_ administración_ atención_al equipo_ contabilidad_
	segreteria_ ufficio_ reparto_ amministrazione_ secretariaat_ receptie_ klantenservice_ afdeling_ administratie_ kansli_ kansliet_ kundtjänst_ avdeling_ avdelning_ afdeling_
	sekretariat_ dział_ księgowość_ oddělení_ účtárna_ секретариат_ отдел_ бухгалтерия_ приёмная_ поддержка_ відділ_ osztály_ depto_ equipe_ atendimento_`)

// posts are the words for what people are.
var posts = newStems(`
	ceo_ cto_ cfo_ coo_ cio_ cso_ cmo_ vp_ svp_ evp_ avp_ md_ sre_ dba_ ea_ pa_ chair_ lead_ head_ dean_ clerk_ partner_ buyer_ owner_ editor_ chef_ jefe_ jefa_ adjunct_ founder_ president_ rep_
	manager director officer engineer analyst consultant specialist assistant coordinator co-ordinator administrator secretary supervisor executive
	technician architect developer professor lecturer librarian counsel treasurer teacher surveyor surveying solicitor barrister attorney paralegal lawyer notary
	accountant bookkeep auditor controller comptroller actuary underwriter adjuster broker trader_ cashier planner scheduler dispatcher driver_ captain_ pilot_ purser
	steward porter_ caretaker janitor cleaner housekeep gardener groundsman groundskeeper ranger_ warden_ curator archivist registrar conservator historian
	publisher editor sub-editor writer_ author_ journalist reporter correspondent columnist copywriter translator interpreter illustrator designer photographer
	filmmaker animator producer presenter composer conductor musician organist artist_ sculptor potter_ ceramicist carpenter joiner plumber electrician roofer
	plasterer bricklayer stonemason welder fitter machinist mechanic_ technologist fabricator foreman leading_hand hvac_ farrier blacksmith beekeeper winemaker
	brewer_ barista sommelier florist hairdresser barber_ stylist beautician therapist psychologist psychiatrist counsellor counselor worker_ caseworker nurse_ nursing_
	midwife matron physician surgeon doctor_ dentist hygienist optometrist optician pharmacist physiotherapist paramedic radiographer dietitian veterinar
	-ologist -ographer scientist researcher fellow_ postdoc student_ tutor headteacher headmaster headmistress principal_ governor_ bursar
	chaplain vicar_ rector_ curate_ priest_ pastor_ minister_ deacon verger imam_ rabbi_ councillor alderman mayor_ member_for cabinet_member ambassador_ attaché consul_
	constable sergeant inspector superintendent lieutenant colonel commander chairman chairwoman chairperson trustee receptionist typist organiser organizer
	facilitator negotiator liaison advisor adviser representative salesman saleswoman sales_manager merchandis strategist recruiter trainer instructor coach_ mentor_
	referee_ operator_ programmer sysadmin webmaster devops scrum_master product_owner tester_ maintainer freelance proprietor founder_ co-founder associate_ trainee
	apprentice intern_ volunteer superviser vice_president head_of team_lead lead_ deputy chief_ hon_secretary custodian estimator expeditor inventor forester
	ea_to pa_to technician storekeeper stockman forklift valuer assessor inspector policing magistrate merchant_ butler tailor_ upholsterer locksmith glazier

	-leiter -leiterin -leitung referent -referent -referentin sachbearbeit vorsitz geschäftsführ -ingenieur -assistenz -koordinat -berater -beraterin -techniker -technikerin -meister -meisterin
	-führer_ -führerin_ -arbeiter -arbeiterin -kaufmann -kauffrau -fachfrau -fachmann -beauftragte -pfleger -pflegerin -lehrer -lehrerin lehrkraft -wart_ -wartin hausmeister polier_ vorarbeiter architekt
	rechtsanwalt rechtsanwält anwalt steuerberat notar_ arzt_ ärztin_ -arzt_ -ärztin_ zahnarzt apotheker pfarrer pfarrerin pastor_ dekan kantor professur redakteur
	redaktion lektorat journalist fotograf übersetzer gestalter designer szenograf entwickler programmierer prokurist einkäufer verkäufer disponent
	buchhalter controller kassenwart kassier schriftführer bürgermeister stadtrat gemeinderat -rat_ -rätin_ beamter beamtin kustos kurator gesell
	inhaber inhaberin azubi werkstudent praktikant doktorand assistent sekretär

	directeur directrice responsable ingénieur chargé assistante adjoint gérant syndic stagiaire gestionnaire conseiller conseillère technicien professeur enseignant avocat notaire_ huissier comptable
	secrétaire magasinier cariste chauffeur conducteur agent_ infirmi médecin_ pharmacien documentaliste bibliothécaire éducat animat formateur formatrice
	architecte géomètre dessinat électricien plombier menuisier maçon couvreur boulanger fleuriste coiffe président trésor député préfet doctorant chercheu maître_de
	chef_de rédact traduct attaché graphiste

	gerente coordinación coordinador encargad técnico técnica ingeniero ingeniera arquitect abogad procurador contador contable administrativ
	auxiliar_ secretari asesor consultor analista profesor docente catedrátic médic enfermer psicólog fisioterap dentista odontólog peluquer cociner camarer
	recepcionista conserje delegad subdirector presidente presidenta tesorer vocal_ concejal alcalde alcaldesa becari investigador traductor periodista diseñador
	jefe_de jefa_de

	direttore direttrice responsabile impiegat dirigente capo_ addett tecnico_ ingegner architett avvocato patrocinante notaio commercialista ragionier geometra segretari assessore_
	sindaco consigliere tesoriere insegnante medico_ infermier psicolog farmacist consulente magazzinier autista elettricista idraulico parrucch
	titolare amministrat coordinat ricercat dottorand traduttr traduttore giornalist gommista

	gestor diretor diretora coordenador engenheir arquitet advogad contabilista assistente_ secretári assessor técnic enfermeir vereador tesoureir estagiári pesquisador tradutor jornalista
	chefe_ encarregad vendedor comprador

	medewerk adviseur -adviseur beheerder -beheerder teamleider -leider projectleider hoofd_ secretaresse voorzitter penningmeester bestuurslid docent_ leraar lerares leerkracht ambtenaar beleids
	wethouder burgemeester raadslid griffier monteur -monteur technicus inkoper verkoper boekhoud administrateur notaris advocaat jurist arts_ huisarts verpleegkundige
	therapeut kapper_ magazijn timmerman loodgieter elektricien hovenier ontwikkelaar ontwerper onderzoeker promovendus redacteur fotograaf vertaler bewindvoerder

	-chef -ledare -utvecklare handläggare samordnare -ansvarig sekreterare ordförande kassör konsult -konsult tekniker ingenjör -ingenjör arkitekt lärare -lärare rektor_ lektor_ forskare läkare
	-läkare sköterska -sköterska veterinär psykolog kurator bibliotekarie ekonom_ revisor_ advokat inköpare säljare -säljare montör -montör elektriker snickare rörmokare
	förare -förare vaktmästare kock_ redaktör översättare formgivare administratör handledare pedagog -pedagog
	leder_ -leder_ konsulent medarbejder -medarbejder sagsbehandler sekretær formand kasserer ingeniør lærer -lærer forsker læge_ -læge_ sygeplejerske pædagog økonom_ indkøber
	sælger montør tømrer chauffør pedel_ havnefoged redaktør -medhjælper fuldmægtig -installatør sognepræst provst_
	rådgiver -rådgiver saksbehandler husvert lege_ -lege_ sykepleier innkjøper selger_ rørlegger vaktmester båtbygger prest_ -bygger
	päällikkö -päällikkö -johtaja johtaja sihteeri -sihteeri insinööri -insinööri asiantuntija -asiantuntija suunnittelija -suunnittelija koordinaattori hoitaja -hoitaja opettaja -opettaja rehtori
	lehtori professori tutkija lääkäri -lääkäri kirjanpitäjä asianajaja lakimies ostaja_ myyjä asentaja -asentaja -mies_ kuljettaja kokki_ toimittaja kääntäjä yrittäjä isännöitsijä esimies avustaja
	-stjóri -fulltrúi ritari kennari -kennari -fræðingur ráðgjafi

	kierownik kierowniczka dyrektor specjalist inspektor sekretar asystent koordynator księgow inżynier nauczyciel prezes_ wiceprezes skarbnik przewodnicząc radny_ radna_ burmistrz
	wójt_ sołtys lekarz pielęgniar farmaceut psycholog adwokat radca_ notariusz doradca konsultant analityk programist technik_ elektryk hydraulik stolarz murarz kierowca
	magazynier brygadzist handlow sprzedawc redaktor dziennikarz tłumacz projektant opiekun pracownik podinspektor naczelnik adiunkt doktorant właściciel
	-vedoucí -vedúc ředitel riaditeľ manažer manažér jednatel konateľ referentka úředn tajemn tajomn účetní účtovn inženýr učitel starost místostarost primátor předsed predsed pokladn
	lékař lekár sestra_ veterinář advokát notář právn poradce poradca konzultant analytik programátor elektrikář instalatér truhlář řidič skladník mistr_ majster obchodn
	redaktor novinář překladatel správce správca koordinátor špecialist dispečer
	vezető -vezető igazgató titkár -titkár ügyintéző mérnök -mérnök tanár -tanár tanító orvos_ -orvos_ ápoló ügyvéd jegyző polgármester könyvelő elnök_ szerelő -szerelő karbantartó raktáros asszisztens
	koordinátor szakértő tanácsadó előadó munkatárs beszerző értékesít szerkesztő fejlesztő tervező üzemeltet kutató
	consilier expert_ inginer arhitect avocat_ notar_ contabil secretar șef_ coordonator tehnician primar_ președinte trezorier economist
	müdür uzman mühendis yönetici sorumlu asistan sekreter öğretmen avukat muhasebe teknisyen usta_ ustası şef_ başkan doktor_ hemşire mimar_ danışman temsilci koordinatör memur görevli operatör
	satın_alma
	voditelj rukovodi šef_ šefica inženjer inženir tajnik tajnica računovo nastavni učitelj liječni zdravnik odvjetni odvetnik predsjedni predsednik načelni stručni strokovn sodelav
	suradni saradnik skladištar skladiščnik majstor mojster serviser komercijalist komercialist svetoval savjetnik vodja_ poslovodja ravnatelj
	specialistė specialistas vadyb vadov inžinier buhalter sekretor mokytoj gydytoj meistras vedėj vadītāj speciālist inženier grāmatved sekretār skolotāj ārst_ juhataja juht_ -juht_ spetsialist
	insener raamatupidaja õpetaja arst_ koordinaator nõunik
	cap_de cap_d tècnic enginyer advocad mestre_ regidor alcaldessa swyddog rheolwr cyfarwyddwr ysgrifennydd trysorydd cadeirydd pennaeth athr oifigeach bainisteoir stiúrthóir rúnaí

	менеджер директор инженер начальник специалист руководител бухгалтер секретар помощник заместител мастер_ техник механик электрик водитель кладовщик преподавател учител врач_ медсестра
	юрист адвокат нотариус консультант аналитик программист разработчик координатор редактор журналист фотограф переводчик дизайнер архитектор администратор оператор
	диспетчер председател президент заведующ доцент профессор ассистент аспирант эксперт прораб
	інженер спеціаліст фахівець керівни помічник заступник майстер технік водій викладач вчител лікар аналітик голова_ завідувач бухгалтерка
	управител началник експерт счетоводител ръководител лекар_ организатор кмет_
	διευθυντ προϊσταμέν προϊστάμεν υπεύθυν μηχανικ λογιστ γραμματ δικηγόρ καθηγητ δάσκαλ ιατρ γιατρ σύμβουλ συντονιστ πρόεδρ υπάλληλ στέλεχος αρχιτέκτ συμβολαιογράφ

	-部長 -課長 -主任 -係長 -社長 -代表 -担当 -営業 -取締役 -店長 -工場長 -部长 -经理 -主管 -总监 -工程师 -会计 -秘书 -助理 -专员 -干事 -董事 -客服 -采购 -教授 -팀장 -과장 -대리 -부장 -차장 -이사 -대표 -주임 -실장 -교수
	مدير مديرة رئيس رئيسة مهندس محاسب سكرتير منسق مسؤول أخصائي مستشار أستاذ دكتور طبيب محامي نائب מנהל רכז מהנדס מזכיר יועץ אחראי מתאם מורה_ רופא עוזר סמנכ מנכ
	مدیر کارشناس رئیس مسئول حسابدار معاون منشی
	-प्रबंधक -अधिकारी -लिपिक -निदेशक -अभियंता -सहायक -अध्यक्ष -सचिव -शिक्षक -ผู้จัดการ -ฝ่าย -หัวหน้า -วิศวกร -เจ้าหน้าที่ -ผู้อำนวยการ
	trưởng_ giám_đốc kế_toán nhân_viên kỹ_sư chuyên_viên staf_ kepala_ manajer direktur sekretaris bendahara ketua_ dosen_ asisten konsultan`)

// isHours tells whether a line names the days on which somebody works: two of a week, and few
// words besides, as in "Mon-Fri 8.30 - 4.30".
func isHours(lower string) bool {
	days, others := 0, 0
	for _, w := range scan.Words(lower) {
		if workdays[w] {
			days++
		} else if !startsDigit(w) {
			others++
		}
	}
	return days >= 2 && others <= 4 && strings.ContainsAny(lower, "0123456789-–/&")
}

var workdays = vocab.New("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "monday", "tuesday", "wednesday", "thursday", "friday",
	"mo", "di", "mi", "do", "fr", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "lun", "mar", "mer", "jeu", "ven", "lundi", "vendredi", "lunes",
	"viernes", "lunedì", "venerdì", "ma", "wo", "vr", "maandag", "vrijdag", "seg", "sex", "pn", "pt", "måndag", "fredag", "mandag")

// isInvitation knows a question with a link for who would answer yes: "Happy with my help?
// Tell us: https://…".
func isInvitation(s string) bool {
	ask := strings.IndexByte(s, '?')
	link := strings.Index(s, "http")
	return ask > 0 && ask < link && len(s) < 200 && strings.IndexByte(s[link:], ' ') < 0
}
