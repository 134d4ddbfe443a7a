package sample

import (
	"errors"
	"net/http"
	"strings"
)

type host struct {
	name string
	addr string
	peer *host
}

type inventory struct {
	hosts    []*host
	sessions map[string]*session
}

type session struct {
	user int
}

func (inv *inventory) find(name string) *host {
	for _, one := range inv.hosts {
		if one.name == name {
			return one
		}
	}
	return nil
}

func (inv *inventory) address(name string) string {
	found := inv.find(name)
	return "//" + found.addr // expect: null-flow
}

func (inv *inventory) peerOf(name string) *host {
	return inv.find(name).peer // expect: null-flow
}

func (inv *inventory) session(r *http.Request) (*session, error) {
	cookie, err := r.Cookie("sid")
	if errors.Is(err, http.ErrNoCookie) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return inv.sessions[cookie.Value], nil
}

func (inv *inventory) userOf(r *http.Request) (int, error) {
	sess, err := inv.session(r)
	if err != nil {
		return 0, err
	}
	return sess.user, nil // expect: null-flow
}

func parse(text string) *host {
	name, addr, ok := strings.Cut(text, "=")
	if !ok {
		return nil
	}
	return &host{name: name, addr: addr}
}

func add(inv *inventory, text string) {
	one := parse(text)
	one.name = strings.ToLower(one.name) // expect: null-flow
	inv.hosts = append(inv.hosts, one)
}

func isLocal(text string) bool {
	one := parse(text)
	if strings.HasPrefix(one.addr, "127.") && one.peer == nil { // expect: null-flow
		return true
	}
	return false
}

func (inv *inventory) remove(name string) {
	for at, one := range inv.hosts {
		if one.name == name {
			inv.hosts = append(inv.hosts[:at], inv.hosts[at+1:]...)
			return
		}
	}
}

func replaced(inv *inventory, name, by string, other *inventory) string {
	other.remove(by)
	inv.remove(name)
	return inv.find(name).addr // expect: null-flow
}

func afterAnother(inv, other *inventory, name string) string {
	other.address(name)
	return inv.find(name).addr // expect: null-flow
}
