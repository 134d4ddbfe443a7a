package login

import (
	"log"
)

func look(hashedPassword, encryptedSecret, publicKey string) {
	log.Println(hashedPassword, encryptedSecret, publicKey)
}
