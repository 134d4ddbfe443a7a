package user

type Request struct {
	Host string
	next *Request
}

func route(r *Request) string {
	if r == nil {
		return ""
	}
	host := r.Host
	if r != nil {
		host += r.Host
	}
	return host
}
