package sample

import "log"

func run(f func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Println(r)
		}
	}()
	f()
}
