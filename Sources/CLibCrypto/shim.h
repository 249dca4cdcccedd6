/* SHA256_CTX is a plain value: it is copied where a hash goes on in two ways, and nothing is allocated. OpenSSL 3 would
   rather see its EVP calls used, which allocate for each copy. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/hmac.h>
#include <openssl/sha.h>
