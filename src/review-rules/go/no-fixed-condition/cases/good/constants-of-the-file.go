package orders

type state string
type flag int

const (
	open   state = "open"
	opened state = "open"
	other        = open
)

const (
	first flag = iota / 2
	second
)

const (
	a flag = iota
	b
)

const (
	c flag = iota
	d
)

const minPort, maxPort = 1, 65535

type order struct {
	state state
	flag  flag
	port  int
}

func (o *order) cancel(paid, b flag) bool {
	if o.state != open || o.state != opened || o.state != other {
		return false
	}
	if o.flag == first && o.flag == second || o.flag == a && o.flag == c {
		return true
	}
	if o.flag != a || o.flag != b {
		return false
	}
	return o.port < minPort || o.port > maxPort || o.flag != a && o.flag != d
}
