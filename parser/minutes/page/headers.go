package page

import "duly/parser/vocab"

// headerNames are the names of columns that would say too little as a label within a text.
var headerNames = map[Role]vocab.Set{
	RoleTask: vocab.Phrases(`actions agreed|actions arising|agreed actions|action agreed|follow ups|work to be done|job|jobs|duty|duties|assignments|
		aktion|aktionen|aktivität|aktivitäten|vereinbarung|vereinbarungen|auftrag|aufträge|arbeitsauftrag|nächster schritt|nächste schritte|zu erledigen|was ist zu tun|aktionspunkt|
		activité|activités|à faire|action à faire|actions à réaliser|suite à donner|suites à donner|travail à faire|mesure|mesures|
		acuerdo|acuerdos|compromiso|compromisos|actividad|actividades|pendiente|pendientes|por hacer|acción a realizar|acciones a realizar|qué hacer|medida|
		afspraak|afspraken|activiteit|activiteiten|te doen|opdracht|werkzaamheden|omschrijving actie`),
	RoleOwner: vocab.Phrases(`holder|who's on it|who's doing it|pic|initials|initial|actor|action holder|accountable person|by who|who by|for action by|staff|
		umsetzung durch|zuständigkeit|verantwortung|federführung|ansprechpartner|wer macht es|name des verantwortlichen|
		acteur|acteurs|en charge|personne en charge|responsable de l'action|chargé|chargé de|
		a cargo|a cargo de|asignado|asignada|responsable de la acción|persona responsable|encargados|
		door|te doen door|uitvoerder|uit te voeren door|trekker|initialen|namen|verantwoordelijken`),
	RoleDue: vocab.Phrases(`by date|needed|complete date|to complete by|week|
		erledigen bis|zu erledigen bis|bis spätestens|solltermin|zieltermin|endtermin|enddatum|kw|kalenderwoche|datum fällig|
		date d'échéance|à faire pour|pour|date prévue|date cible|fin prévue|semaine|date butoir|
		fecha compromiso|fecha de compromiso|fecha prevista|fecha objetivo|fecha fin|para|antes de|hasta|entrega|
		uiterlijk|voor|vóór|datum gereed|uiterste datum|streefdatum|einddatum|te doen voor|klaar op|klaar voor`),
	RoleStatus: vocab.Phrases(`position|current position|where are we|where are we now|where we are|state of play|how is it going|ok|percent complete|percent done|completion status|action complete|
		erledigungsstand|bearbeitungsstand|umsetzungsstand|fortschritt|bearbeitungsstatus|
		avancée|réalisé|réalisée|soldé|situation|avance|progreso|cumplido|cumplimiento|realizado|completado|
		klaar|afgehandeld|stavaza|voltooid`),
	RoleNote: vocab.Phrases(`beschreibung|matter|matters|business|latest|position and comments|anmerkung|anmerkungen|hinweis|hinweise|erläuterung|observaciones y comentarios|
		descripción|omschrijving|toelichting|notities|descriptif|observation et suivi|détail|détails|detalle|detalles`),
}

var roleByHeader = vocab.Turned(headerNames, RoleTask, RoleOwner, RoleDue, RoleStatus, RoleNote)
