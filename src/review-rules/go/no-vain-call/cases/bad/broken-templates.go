package mail

import "text/template"

var reminder = template.Must(template.New("reminder").Parse("Dear {{.Name, your bill is due")) // expect: vain-call

var receipt = template.Must(template.New("receipt").Funcs(nil).Parse(` // expect: vain-call
{{range .Lines}}
{{if .Paid}}paid{{else}}open{{end}} {{.Sum}}
`))

var footer = template.Must(template.New("footer").Parse(`{{with .Note}}{{.}}{{end}}{{- end }}`)) // expect: vain-call
