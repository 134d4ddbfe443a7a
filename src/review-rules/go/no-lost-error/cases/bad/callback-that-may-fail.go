package terms

import "errors"

type list struct{ terms []string }

func (l *list) iter(visit func(string) error) error {
	for _, term := range l.terms {
		if err := visit(term); err != nil {
			return errors.Join(err, errors.New(term))
		}
	}
	return nil
}

func (l *list) store(put func(string) error) error {
	l.iter(func(term string) error { // expect: unchecked-error
		if term == "" {
			return nil
		}
		return put(term)
	})
	return nil
}

func (l *list) check() error {
	return l.iter(func(term string) error {
		return errors.New(term)
	})
}
