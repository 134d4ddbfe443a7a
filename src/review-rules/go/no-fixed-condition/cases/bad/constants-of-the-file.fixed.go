package orders

type state string
type level int

const (
	open state = "open"
	paid state = "paid"
)

const (
	low level = iota
	middle
	high
)

const (
	minPort = 1
	maxPort = 65535
)

type order struct {
	state state
	level level
	port  int
}

func (o *order) cancel() bool {
	if o.state != open && o.state != paid {
		return false
	}
	if o.level == low || o.level == high {
		return false
	}
	return o.port < minPort && o.port > maxPort
}
