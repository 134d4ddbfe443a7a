package version

type info struct{ Version string }

func Version(load func() *info, strict bool) string {
	found := load()
	if !strict || (found != nil && found.Version == "") {
		return "development"
	}
	return found.Version // expect: null-flow
}
