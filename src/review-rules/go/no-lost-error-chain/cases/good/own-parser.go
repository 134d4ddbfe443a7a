package types

import (
	"fmt"
	"os"
)

type parser struct {
	text string
	pos  int
}

func Parse(text string) (*Type, error) {
	p := &parser{text: text}
	found, err := p.element()
	if err != nil {
		return nil, fmt.Errorf("cannot parse %q: %v", text, err)
	}
	return found, nil
}

func (p *parser) element() (*Type, error) {
	if p.pos < len(p.text) && p.text[p.pos] == '~' {
		p.pos++
	}
	return p.concrete()
}

func (p *parser) concrete() (*Type, error) {
	name, err := p.name()
	if err != nil {
		return nil, err
	}
	if p.pos < len(p.text) && p.text[p.pos] == '<' {
		inner, err := p.element()
		if err != nil {
			return nil, err
		}
		return &Type{name, inner}, nil
	}
	return &Type{name, nil}, nil
}

func (p *parser) name() (string, error) {
	if p.pos == len(p.text) {
		return "", fmt.Errorf("a name is missing at %d", p.pos)
	}
	return p.text[p.pos:], nil
}

func load(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", path, err)
	}
	return data, nil
}

func save(path string, data []byte) error {
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("cannot write %s: %w", path, err)
	}
	if err := os.Chmod(path, 0o400); err != nil {
		return fmt.Errorf("cannot protect %s: %w", path, err)
	}
	return nil
}
