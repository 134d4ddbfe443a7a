package sample

import "sync"

var (
	tableMu sync.Mutex
	table   = map[string]int{}
)

func put(name string, n int) {
	tableMu.Lock()
	defer tableMu.Unlock()
	table[name] = n
}

func rename(from, to string) {
	tableMu.Lock()
	n := table[from]
	delete(table, from)
	put(to, n) // expect: deadlock
	tableMu.Unlock()
}
