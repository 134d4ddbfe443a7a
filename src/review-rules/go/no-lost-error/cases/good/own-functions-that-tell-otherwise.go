package scope

import (
	"errors"
	"net/http"
	"os"
)

type scope struct{ all []error }

// Gives the error back, so that one can say `return s.add(err)`.
func (s *scope) add(err error) error {
	if err != nil {
		s.all = append(s.all, err)
	}
	return err
}

func (s *scope) parse(text string) error {
	if text == "" {
		s.add(errors.New("empty"))
		return nil
	}
	if len(text) > 10 {
		s.add(errors.New("long"))
	}
	if len(text) > 20 {
		return s.add(errors.New("longer"))
	}
	return nil
}

func vote(size int) error {
	if size == 0 {
		return errors.New("nobody")
	}
	return nil
}

func proxy() func(*http.Request) (string, error) {
	return func(r *http.Request) (string, error) { return r.Host, errors.New("none") }
}

func (s *scope) inFolder(do func(string) error, name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return do(name)
}

func (s *scope) init(kind string) error {
	if kind == "" {
		return errors.New("no kind")
	}
	return nil
}

func (s *scope) run(name string) error {
	vote(1)
	vote(2)
	proxy()
	if err := s.inFolder(os.Mkdir, name); err != nil {
		return err
	}
	if err := s.init(name); err != nil {
		return err
	}
	s.inFolder(os.Remove, name)
	s.init("later") // a kind that is there
	// Ignore errors: the chains may not be there.
	if name != "nat" {
		s.add(nil)
		s.init("nat")
		s.init("raw")
	}
	use := proxy()
	return s.inFolder(func(string) error { _, err := use(nil); return err }, name)
}

func (s *scope) limited(do func() error) error {
	if len(s.all) > 3 {
		return errors.New("too many")
	}
	return do()
}

func (s *scope) doClose(name string) error {
	return s.init(name)
}

func (s *scope) address() (address string, err error) {
	if err := s.limited(s.ready); err != nil {
		return "", err
	}
	s.limited(func() error {
		address, err = ask()
		return err
	})
	if err != nil {
		s.doClose("later")
	}
	if err := s.doClose("now"); err != nil {
		return "", err
	}
	return address, err
}
