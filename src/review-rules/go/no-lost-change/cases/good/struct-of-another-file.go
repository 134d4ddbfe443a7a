package sample

type page struct {
	parts []part
}

func (p *page) clear() {
	for _, one := range p.parts {
		one.name = ""
	}
}
