package work

import (
	"log"
)


func run(err error, tidy func()) {
	if err != nil {
		log.Fatal(err)
	} else {
		tidy()
	}
	tidy()
}
