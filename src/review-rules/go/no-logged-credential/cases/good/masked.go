package login

import (
	"log"
)

func mask(s string) string { return s[:1] + "***" }

func login(user, password string) {
	log.Printf("login of %s with %s", user, mask(password))
	log.Println(password)
}
