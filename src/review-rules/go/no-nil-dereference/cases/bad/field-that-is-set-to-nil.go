package link

type Conn struct {
	ID   int
	Name string
}

type Link struct {
	conn *Conn
	last *Conn
}

func (l *Link) Close() {
	if l.conn != nil {
		l.log("close")
	}
	l.free(l.conn.ID) // expect: null-flow
	l.conn = nil
}

func (l *Link) Last() string {
	if l.last != nil {
		println("there is one")
	}
	return l.last.Name // expect: null-flow
}

func (l *Link) Has(id int) bool {
	return l.last != nil && l.last.ID == id
}
