package page

import (
	"html/template"
	"strings"
)

// HTML is the page as HTML: one column, inline styles, nothing remote, so that every mail
// program shows it alike and none asks whether to load pictures.
func (p Page) HTML(replyTo, subject string) string {
	var b strings.Builder
	err := pageTemplate.Execute(&b, struct {
		Page
		To, Title, Subject string
	}{p, replyTo, subject, "Re: " + subject})
	if err != nil {
		panic("page: the letter's template does not fit the page: " + err.Error())
	}
	return b.String()
}

var pageTemplate = template.Must(template.New("letter").Funcs(template.FuncMap{
	// The scheme is ours and the parts are escaped, so the link is safe.
	"mailto": func(to, subject, body string) template.URL { return template.URL(mailto(to, subject, body)) },
	"dict": func(pairs ...any) map[string]any {
		m := map[string]any{}
		for i := 0; i+1 < len(pairs); i += 2 {
			m[pairs[i].(string)] = pairs[i+1]
		}
		return m
	},
	"join":  func(s []string) string { return strings.Join(s, " · ") },
	"lines": func(s string) []string { return strings.Split(s, "\n") },
}).Parse(`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{.Title}}</title>
</head>
<body style="margin:0;padding:0">
{{- $to := .To}}{{$subject := .Subject}}
<div style="max-width:600px;margin:0 auto;padding:20px 16px;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5">
{{- with .Hello}}
<p style="margin:0 0 12px">{{.}}</p>{{end}}
{{- range .Lead}}
<p style="margin:0 0 12px">{{.}}</p>{{end}}
{{- with .Buttons}}
<p style="margin:0 0 12px">{{template "buttons" (dict "To" $to "Subject" $subject "Buttons" .)}}</p>{{end}}
{{- range .Sections}}
{{- with .Title}}
<h2 style="margin:22px 0 6px;font-size:13px;letter-spacing:.05em;text-transform:uppercase;opacity:.65">{{.}}</h2>{{end}}
{{- range .Text}}
<p style="margin:0 0 10px">{{range $k, $l := lines .}}{{if $k}}<br>{{end}}{{$l}}{{end}}</p>{{end}}
{{- if .Rows}}
<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse">
{{- range .Rows}}
<tr>
<td style="vertical-align:top;width:26px;padding:9px 0;border-top:1px solid #8884;opacity:.65">{{if .N}}{{.N}}.{{else}}•{{end}}</td>
<td style="vertical-align:top;padding:9px 0;border-top:1px solid #8884">
<div style="font-weight:600">{{if .Struck}}<s>{{.Title}}</s>{{else}}{{.Title}}{{end}}</div>
{{- with .Meta}}
<div style="font-size:13px;opacity:.75">{{join .}}</div>{{end}}
{{- with .Note}}
<div style="font-size:14px;margin-top:3px">{{.}}</div>{{end}}
{{- with .Quote}}
<div style="font-size:13px;margin-top:3px;opacity:.75;font-style:italic">“{{.}}”</div>{{end}}
{{- with .Buttons}}
<div style="margin-top:7px">{{template "buttons" (dict "To" $to "Subject" $subject "Buttons" .)}}</div>{{end}}
</td>
</tr>
{{- end}}
</table>
{{- end}}
{{- end}}
{{- with .Hints}}
<p style="margin:22px 0 6px">Just reply, for example:</p>
<table role="presentation" cellpadding="0" cellspacing="0" style="font-size:14px">
{{- range .}}
<tr><td style="padding:2px 18px 2px 0"><code style="font-family:Consolas,Menlo,monospace;white-space:nowrap">{{.Say}}</code></td><td style="padding:2px 0;opacity:.75">{{.Does}}</td></tr>
{{- end}}
</table>
{{- end}}
{{- with .Foot}}
<p style="margin:24px 0 0;padding-top:10px;border-top:1px solid #8884;font-size:12px;opacity:.65">{{.}}</p>{{end}}
</div>
</body>
</html>
{{define "buttons"}}{{$to := .To}}{{$subject := .Subject}}{{range $k, $b := .Buttons}}{{if $k}} {{end}}<a href="{{mailto $to $subject .Say}}" style="display:inline-block;margin:0 3px 4px 0;padding:3px 11px;border:1px solid #2f6fde;border-radius:5px;background:#2f6fde;color:#ffffff;text-decoration:none;font-size:13px">{{.Label}}</a>{{end}}{{end}}`))
