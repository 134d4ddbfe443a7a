package sample

type base struct {
	name string
}

type page struct {
	*base
	body string
}

func (p page) rename(name string) {
	p.name = name
}

func renameAll(pages []page, name string) {
	for _, one := range pages {
		one.name = name
		one.base.name = name
	}
}
