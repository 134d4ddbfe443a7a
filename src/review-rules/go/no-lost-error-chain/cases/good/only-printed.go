package a

import (
	"fmt"
	"log"
	"os"
)

func f() {
	if err := g(); err != nil {
		log.Println(fmt.Errorf("g: %v", err))
		fmt.Fprintf(os.Stderr, "g: %v\n", err)
		panic(fmt.Errorf("g: %v", err))
	}
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
