package login

import (
	"log"
)

func create(user, password string) {
	log.Printf("Created %s, the generated password is %s", user, password)
}
