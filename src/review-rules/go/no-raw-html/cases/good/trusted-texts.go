package web

import "html/template"

func icon() template.HTML {
	return template.HTML("<b>!</b>")
}

func rendered(markdown func(string) string, text string) template.HTML {
	return template.HTML(markdown(text))
}
