package oval

import "strings"

type Definition struct{ Title string }

func name(definition Definition) string {
	return strings.TrimSpace(definition.Title[:strings.Index(definition.Title, ": ")]) // expect: slice-bounds
}

func Name(definition Definition) string { return name(definition) }
