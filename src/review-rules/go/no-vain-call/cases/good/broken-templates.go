package mail

import "text/template"

const start = "{{if .A}}"

var (
	reminder = template.Must(template.New("reminder").Parse("Dear {{.Name}}, your bill is due }"))
	signs    = template.Must(template.New("signs").Parse(`{{ "{{" }} {{/* {{ */}} {{- "}}" -}} {{printf "%s" .A}}`))
	other    = template.Must(template.New("other").Delims("[[", "]]").Parse(`{{ [[.A]]`))
	nested   = template.Must(template.New("nested").Parse(`{{define "a"}}{{if .B}}x{{else if .C}}y{{end}}{{end}}{{template "a" .}}`))
	joined   = template.Must(template.New("joined").Parse(start + `{{end}}`))
	endings  = template.Must(template.New("endings").Parse(`{{.ending}}{{ifs .A}}{{- range $i, $x := .B -}}{{$x}}{{- end -}}`))
)
