import type { S3Client } from '@aws-sdk/client-s3'
import type { Config } from './config.ts'
import type { Files } from './services.ts'

/**
 * Files in a bucket of S3 or anything that speaks like it. The client is large, so it is loaded by the first file;
 * without keys in the settings it looks for them where its owner's other tools do.
 */
export function s3Files(settings: NonNullable<Config['s3']>): Files {
  const Bucket = settings.bucket
  let loading: ReturnType<typeof load> | undefined
  const client = () => (loading ??= load(settings))

  return {
    async put(Key, Body, ContentType) {
      const { s3, sdk } = await client()
      await s3.send(new sdk.PutObjectCommand({ Bucket, Key, Body, ContentType }))
    },
    async get(Key) {
      const { s3, sdk } = await client()
      const found = await s3.send(new sdk.GetObjectCommand({ Bucket, Key })).catch((error: unknown) => {
        if (error instanceof sdk.S3ServiceException && error.$metadata.httpStatusCode === 404) return null
        throw error
      })
      if (!found?.Body) return null
      const bytes = await found.Body.transformToByteArray()
      return { bytes, contentType: found.ContentType ?? 'application/octet-stream' }
    },
    async remove(Key) {
      const { s3, sdk } = await client()
      await s3.send(new sdk.DeleteObjectCommand({ Bucket, Key }))
    },
  }
}

async function load({ endpoint, region, accessKeyId, secretAccessKey }: NonNullable<Config['s3']>) {
  const sdk = await import('@aws-sdk/client-s3')
  const s3: S3Client = new sdk.S3Client({
    region,
    // Other makers' servers know buckets by path, and not all of the newer checksums.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  })
  return { s3, sdk }
}
