package sample

import "net/http"

type builder struct{ wheres []string }

func (b *builder) Query() *builder         { return b }
func (b *builder) Add(key, value string)   { b.wheres = append(b.wheres, key+value) }
func list(table *builder, r *http.Request) { table.Query().Add("name", r.Host) }
