package a

import (
	"fmt"
	"log"
)

func f() {
	fmt.Println()
	fmt.Printf("")
	log.Print()
}
