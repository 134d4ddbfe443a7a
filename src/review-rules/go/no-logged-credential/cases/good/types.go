package login

import (
	"log"
)

func login(password any) {
	log.Printf("%T at %p", password, &password)
}
