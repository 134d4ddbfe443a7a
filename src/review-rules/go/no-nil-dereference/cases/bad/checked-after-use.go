package user

import "errors"

type Request struct {
	Host string
	Path string
}

func route(r *Request) (string, error) {
	host := r.Host // expect: null-flow
	if r == nil {
		return "", errors.New("no request")
	}
	return host + r.Path, nil
}

func send(r *Request, to func(string) error) error {
	if err := to(r.Host); err != nil { // expect: null-flow
		return err
	}
	if r == nil || r.Path == "" {
		return errors.New("no request")
	}
	return to(r.Path)
}

func (r *Request) mustHost() string {
	host := r.Host // expect: null-flow
	if r == nil {
		panic("no request")
	}
	return host
}
