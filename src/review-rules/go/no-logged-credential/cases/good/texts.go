package login

import (
	"log"
)

func look(err error) {
	log.Printf("wrong password or secret: %v", err)
	log.Println("api_key", "token")
}
