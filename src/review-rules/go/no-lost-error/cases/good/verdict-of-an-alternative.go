package schema

import "errors"

type schema struct {
	not   *schema
	anyOf []*schema
}

func (s *schema) visitNot(value any) (err error) {
	if s.not != nil {
		if err := s.not.visit(value); err == nil {
			return errors.New("it is what it must not be")
		}
	}
	return
}

func (s *schema) visitAny(value any) (matched bool, err error) {
	for _, one := range s.anyOf {
		if err := one.visit(value); err == nil {
			matched = true
			break
		}
	}
	return
}

func (s *schema) visit(value any) error { return s.visitNot(value) }
