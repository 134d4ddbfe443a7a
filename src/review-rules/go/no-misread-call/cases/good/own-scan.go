package read

import "bufio"

type parser struct{ names []string }

func (p *parser) Scan(name string) error {
	p.names = append(p.names, name)
	return nil
}

func all(p *parser, s *bufio.Scanner) error {
	var name string
	for s.Scan() {
		name = s.Text()
		if err := p.Scan(name); err != nil {
			return err
		}
	}
	return nil
}
