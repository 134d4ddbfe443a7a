package pdf

import "crypto/rc4"

// The standard handler of a PDF prescribes it.
func ownerEntry(key, entry []byte) ([]byte, error) {
	cipher, err := rc4.NewCipher(key)
	if err != nil {
		return nil, err
	}
	cipher.XORKeyStream(entry, entry)
	return entry, nil
}
