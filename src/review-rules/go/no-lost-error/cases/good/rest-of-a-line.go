package diff

import "bufio"

type parser struct{ r *bufio.Reader }

func readline(r *bufio.Reader) (string, error) {
	return r.ReadString('\n')
}

func (p *parser) next() (string, error) {
	line, err := readline(p.r)
	if err != nil {
		return "", err
	}
	if line[0] == '\\' {
		// skip the rest of the line
		readline(p.r)
	}
	return line, nil
}
