package list

type node struct {
	next  *node
	value int
}

func last(head *node) int {
	at := head
	for at != nil {
		at = at.next
	}
	return at.value // expect: null-flow
}
