package reply

import "duly/parser/vocab"

// rowNouns stand before a row's number.
var rowNouns = vocab.New("item", "items", "task", "tasks", "number", "numbers", "no", "nr", "num", "point", "points", "action",
	"actions", "row", "rows", "punkt", "punkte", "aufgabe", "aufgaben", "nummer", "tâche", "tâches", "numéro", "point", "n°", "tarea",
	"tareas", "número", "núm", "punto", "puntos", "taak", "taken", "punt", "punten", "compito", "attività", "tarefa", "tarefas",
	"ponto", "pontos", "itens", "nos", "activity", "activities", "deliverable", "bullet", "line", "entry", "ticket", "pos", "position", "ziffer",
	"actie", "actiepunt", "maßnahme", "zeile", "ligne", "línea", "riga", "linha", "pt", "pts", "voce", "ação", "acción", "azione", "actividad", "atividade")

// units are the words of lengths of time.
var units = vocab.New("day", "days", "week", "weeks", "month", "months", "hour", "hours", "fortnight", "year", "years", "yr", "yrs", "weekday",
	"weekdays", "workday", "workdays", "d", "w", "wk", "wks",
	"tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "stunden", "arbeitstage", "werktage", "jour", "jours",
	"semaine", "semaines", "mois", "heures",
	"día", "días", "dia", "dias", "semana", "semanas", "mes", "meses", "horas", "dag", "dagen", "week", "weken", "maand", "maanden",
	"jahr", "jahre", "jahren", "ans", "année", "año", "años", "jaar", "anno", "anni", "ano", "anos", "uur", "giorno", "giorni", "settimana",
	"settimane", "mese", "mesi", "ore", "mês")

// moreWords may stand between or after the words of a length of time.
var moreWords = vocab.New("more", "extra", "additional", "another", "further", "working", "business", "weitere", "mehr", "zusätzliche",
	"noch", "nog", "encore", "ancora", "otra", "otro", "outra", "outro", "un'altra", "supplémentaires", "supplémentaire", "autres", "más", "extra",
	"meer", "altri", "altre", "altro", "ancora", "più", "mais",
	"longer", "länger", "langer")

// counts are small numbers in words.
var counts = map[string]int{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "another": 1, "otra": 1, "otro": 1, "outra": 1, "outro": 1, "un'altra": 1,
	"ein": 1, "eins": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10, "zwölf": 12,
	"un": 1, "une": 1, "d'une": 1, "d'un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "dix": 10, "douze": 12, "doce": 12, "doze": 12, "twaalf": 12, "dodici": 12, "una": 1, "dos": 2, "tres": 3,
	"cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "diez": 10,
	"een": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "tien": 10, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
	"dieci": 10, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "dez": 10}

// ordinals name rows by their place; -1 is the last.
var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "last": -1,
	"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7, "8th": 8, "9th": 9, "10th": 10,
	"erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "zweites": 2, "dritte": 3, "dritten": 3,
	"dritter": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "letzte": -1, "letzter": -1,
	"premier": 1, "première": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "dernier": -1, "dernière": -1,
	"primero": 1, "primera": 1, "primer": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5,
	"quinta": 5, "último": -1, "última": -1,
	"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "laatste": -1, "primo": 1, "prima": 1, "secondo": 2, "seconda": 2,
	"terzo": 3, "terza": 3, "ultimo": -1, "ultima": -1,
	"primeiro": 1, "primeira": 1, "terceiro": 3, "terceira": 3, "1️⃣": 1,
	"former": 1, "latter": -1, "ersteres": 1, "erstere": 1, "ersterer": 1, "erstgenannte": 1, "letzteres": -1, "letztere": -1, "letzterer": -1, "letztgenannte": -1,
	"eerstgenoemde": 1, "laatstgenoemde": -1}

// ofPairs are ordinals of two.
var ofPairs = vocab.New("former", "latter", "ersteres", "erstere", "ersterer", "erstgenannte", "letzteres", "letztere", "letzterer", "letztgenannte", "eerstgenoemde", "laatstgenoemde")

func ordinal(w string) int { return ordinals[w] }
