package sample

import "strings"

type host struct {
	name string
	addr string
	tags []string
}

type inventory struct {
	hosts []*host
	first *host
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
	if found == nil {
		return ""
	}
	return found.addr
}

func (inv *inventory) known(name string) string {
	if !inv.has(name) {
		return ""
	}
	found := inv.find(name)
	return found.addr
}

func (inv *inventory) all(names []string) (addrs []string) {
	for _, name := range names {
		found := inv.find(name)
		addrs = append(addrs, found.addr)
	}
	return addrs
}

func (inv *inventory) local() string {
	found := inv.find("localhost")
	return found.addr
}

func (inv *inventory) has(name string) bool {
	return inv.find(name) != nil
}

func (inv *inventory) tagged(name string) bool {
	found := inv.find(name)
	isThere := found != nil
	return isThere && len(found.tags) > 0
}

func (inv *inventory) either(name string, strict bool) string {
	found := inv.find(name)
	if strict && found.addr == "" {
		return name
	}
	return found.text()
}

// text is fine with none.
func (h *host) text() string {
	if h == nil {
		return "none"
	}
	return h.addr
}

func firstOf(inv *inventory) *host {
	if inv == nil {
		return nil
	}
	return inv.first
}

func firstName(inv *inventory) string {
	one := firstOf(inv)
	return one.name
}

func hostOf(value any) *host {
	one, ok := value.(*host)
	if !ok {
		return nil
	}
	return one
}

func nameOf(value any) string {
	one := hostOf(value)
	return one.name
}

func made(kind string) *host {
	switch kind {
	case "local":
		return &host{name: "localhost"}
	case "remote":
		return &host{name: "remote"}
	}
	return nil
}

func makes(kind string) string {
	one := made(kind)
	return strings.ToUpper(one.name)
}

func parse(text string) (*host, bool) {
	name, addr, ok := strings.Cut(text, "=")
	if !ok {
		return nil, false
	}
	return &host{name: name, addr: addr}, true
}

func parsed(text string) string {
	one, ok := parse(text)
	if !ok {
		return ""
	}
	return one.name
}

func (inv *inventory) add(name string) {
	inv.hosts = append(inv.hosts, &host{name: name})
}

func register(inv *inventory, name string) string {
	inv.add(name)
	return inv.find(name).addr
}

func registered(inv *inventory, name string) string {
	inv.add(name)
	one := inv.find(name)
	return one.addr
}
