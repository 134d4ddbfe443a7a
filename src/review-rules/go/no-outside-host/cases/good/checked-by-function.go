package preview

import (
	"errors"
	"net"
	"net/http"
	"net/url"
)

func isPublic(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ips, err := net.LookupIP(u.Hostname())
	if err != nil {
		return false
	}
	for _, ip := range ips {
		if ip.IsPrivate() || ip.IsLoopback() {
			return false
		}
	}
	return true
}

func read(r *http.Request) (*http.Response, error) {
	address := r.FormValue("feed")
	if !isPublic(address) {
		return nil, errors.New("no")
	}
	return http.Get(address)
}
