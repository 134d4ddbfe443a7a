package target

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

var errScheme = errors.New("unknown scheme")

type Target struct {
	Scheme string
	Host   string
	Port   uint16
	Weight int
	Tags   map[string]string
}

func Parse(r *http.Request) (*Target, error) {
	text := r.FormValue("target")
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil {
		return nil, fmt.Errorf("target %q: %w", text, err)
	}
	found := &Target{Scheme: u.Scheme, Host: u.Hostname(), Tags: map[string]string{}}
	switch u.Scheme {
	case "tcp", "tls":
	default:
		return nil, errScheme
	}
	if net.ParseIP(found.Host) == nil && !strings.Contains(found.Host, ".") {
		found.Host += ".local"
	}
	for name, values := range u.Query() {
		if name == "weight" {
			weight, err := strconv.Atoi(values[0])
			if err != nil {
				return nil, fmt.Errorf("weight of %q: %w", text, err)
			}
			found.Weight = weight
			continue
		}
		found.Tags[name] = strings.Join(values, ",")
	}
	port, err := strconv.Atoi(r.FormValue("port"))
	if err != nil {
		return nil, fmt.Errorf("port of %q: %w", text, err)
	}
	found.Port = uint16(port) // expect: integer-overflow
	return found, nil
}
