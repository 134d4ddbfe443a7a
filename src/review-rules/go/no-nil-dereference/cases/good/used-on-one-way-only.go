package user

type Request struct {
	Host string
}

func route(r *Request, isReady bool) string {
	host := ""
	if isReady {
		host = r.Host
	}
	if r == nil {
		return "none"
	}
	return host + r.Host
}
