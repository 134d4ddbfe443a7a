package login

import (
	"log"
)

func login(user, password string) {
	log.Printf("login of %s, %d letters, %t", user, len(password), password != "")
}
