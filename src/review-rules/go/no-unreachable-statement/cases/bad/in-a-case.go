package work

type parser struct{ pos int }

func (p *parser) unit(text string) string {
	switch text {
	case "ms":
		return "ms"
		p.pos += 2 // expect: unreachable-code
	case "s":
		p.pos++
		return "s"
	}
	return ""
}
