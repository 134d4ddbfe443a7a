package sample

import (
	"fmt"
	"log"
	"strings"
	"time"
)

func serve(name string, at time.Time) error {
	at.In(time.UTC) // expect: dropped-result
	defer func() {
		if r := recover(); r != nil {
			log.Println(r)
		}
	}()
	strings.TrimSpace(name) // expect: dropped-result
	if name == "" {
		fmt.Errorf("no name") // expect: dropped-result
	}
	go func() {
		strings.Repeat(name, 2) // expect: dropped-result
	}()
	return nil
}

func plain(n int) {
	defer log.Println("done")
	strings.Repeat("ab", n) // expect: dropped-result
}
