package queue

import "container/list"

func first(l *list.List) int {
	return l.Front().Value.(int)
}
