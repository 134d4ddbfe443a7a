package user

type Request struct {
	Host string
}

func hasHost(r *Request) bool {
	return r.Host != "" && r != nil // expect: null-flow
}
