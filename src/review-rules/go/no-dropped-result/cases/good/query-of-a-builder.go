package pages

import "net/http"

type builder struct{ args map[string]string }

func (b *builder) Query() *builder { return b }

func (b *builder) Set(name, value string) *builder {
	b.args[name] = value
	return b
}

func next(b *builder, client *http.Client) {
	b.Query().Set("page", "2")
}
