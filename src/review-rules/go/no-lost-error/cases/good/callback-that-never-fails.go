package terms

import "errors"

type set struct{ terms []*Term }

type Term struct{ text string }

func (s *set) Iter(visit func(*Term) error) error {
	for _, term := range s.terms {
		if err := visit(term); err != nil {
			return errors.Join(err, errors.New(term.text))
		}
	}
	return nil
}

func (s *set) Each(visit func(*Term)) {
	s.Iter(func(term *Term) error {
		visit(term)
		return nil
	})
}

func (s *set) Texts() []string {
	texts := []string{}
	s.Iter(func(term *Term) error {
		if term.text == "" {
			return nil
		}
		texts = append(texts, term.text)
		return nil
	})
	return texts
}
