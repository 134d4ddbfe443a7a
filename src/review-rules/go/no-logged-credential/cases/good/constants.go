package login

import (
	"example.com/app/keys"
	"log"
)

const PASSWORD = "PASSWORD"

func look() {
	log.Println(PASSWORD, keys.Password)
}
