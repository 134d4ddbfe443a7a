package work

import (
	"container/list"
	"fmt"
)


type lru[K comparable, V any] struct {
	order *list.List
	items map[K]*list.Element
}

func (l *lru[K, V]) get(k K) (v any, ok bool) {
	el, ok := l.items[k]
	if !ok {
		var found bool
		return el.Value, found // expect: use-after-failure
	}
	l.order.MoveToFront(el)
	return el.Value, true
}

type server struct{ name string }

func nameOf(x any) string {
	s, ok := x.(*server)
	if !ok {
		return fmt.Sprintf("%s is no server", s.name) // expect: use-after-failure
	}
	return s.name
}

func greet(byID map[int]*server, id int) string {
	if s, ok := byID[id]; ok {
		return s.name
	} else {
		return "no " + s.name // expect: use-after-failure
	}
}
