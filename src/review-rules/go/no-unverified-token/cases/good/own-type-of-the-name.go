package parse

type Parser struct{}

func (p *Parser) ParseUnverified(text string) (string, error) { return text, nil }

func read(p *Parser, text string) string {
	out, _ := p.ParseUnverified(text)
	return out
}
