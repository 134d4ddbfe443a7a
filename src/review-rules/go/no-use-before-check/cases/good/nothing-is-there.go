package work

import (
	"fmt"
)


type server struct{ name string }

type pool struct {
	byID   map[int]*server
	values map[int]server
}

func (p *pool) name(id int) string {
	s, ok := p.byID[id]
	if !ok {
		s = &server{name: "new"}
		p.byID[id] = s
		return s.name
	}
	return s.name
}

func (p *pool) value(id int) string {
	s, ok := p.values[id]
	if !ok {
		return fmt.Sprintf("no %q", s.name)
	}
	return s.name
}

func (p *pool) lazily(x any) string {
	s, ok := x.(*server)
	if !ok {
		if s != nil {
			return s.name
		}
		return fmt.Sprintf("%T is no server: %v", x, s)
	}
	return s.name
}

func (p *pool) any(x any) string {
	s, ok := x.(server)
	if !ok {
		return "not " + s.name
	}
	return s.name
}
