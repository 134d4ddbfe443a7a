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
